import { z } from 'zod'
import { actions, kinds, stages } from '../../lint/taxonomy.ts'

/** Ids may look like numbers to YAML; they stay as written. */
const word = z.union([z.string(), z.number(), z.boolean()])
const name = z.union([z.string().regex(/\S/), z.number(), z.boolean()])
const worth = z.enum(['valuable', 'irritating']).nullish()

const entry = z.strictObject({
  id: name.meta({ description: 'what the helpdesk holds' }),
  label: z
    .union([word, z.strictObject({ en: word.nullish(), ko: word.nullish() })])
    .nullish()
    .meta({ description: 'as people read it: { en: Carrier delay, ko: 배송업체 지연 }' }),
  parent: word.nullish().meta({ description: 'id of the tag that this one is part of' }),
  kind: z.enum(kinds).nullish().meta({ description: 'what it names; a cause is something one owner can fix' }),
  owner: word.nullish().meta({ description: 'who can fix the cause: one of owners' }),
  direction: z.enum(['good', 'bad']).nullish().meta({ description: 'what a sudden rise means' }),
  value: z
    .strictObject({ customer: worth, company: worth })
    .nullish()
    .meta({ description: 'whether the contact is worth having, to the customer and to the company' }),
  action: z.enum(actions).nullish().meta({
    description:
      'what the team does about it: remove the cause, tell before they ask, self-service, fewer steps, make more of it',
  }),
  stage: z
    .enum(stages)
    .nullish()
    .meta({ description: 'when customers write about it, where no order is known: before they order, or days after the order' }),
  aliases: z.array(word.nullish()).nullish().meta({ description: 'other names that count as this tag' }),
  description: word.nullish(),
  deprecated: z
    .union([z.boolean(), z.strictObject({ replacedBy: word.nullish(), since: z.iso.date().nullish() })])
    .nullish()
    .meta({ description: 'no longer to be used' }),
  template: word.nullish().meta({ description: 'reply template for its tickets' }),
  suppress: z
    .record(z.string(), z.string().regex(/\S/))
    .nullish()
    .meta({ description: 'rule → why it is not to be reported here' }),
})

const reserved: readonly string[] = ['version', 'owners', 'tags', ...Object.keys(entry.shape)]
const tagName = z
  .string()
  .refine((key) => !reserved.includes(key))
  .meta({ not: { enum: reserved } })

/** Names with what is below them: `delivery: [carrier-delay, lost]`; a sentence says what a name means. */
const nested: z.ZodType = z.lazy(() =>
  z.record(tagName, z.union([word, z.array(item), z.null(), entry.omit({ id: true }).extend({ id: name.optional() }), nested])),
)
const item = z.union([name, entry, nested])
const tags = z.union([z.array(item), nested])

/**
 * A taxonomy as YAML or JSON, published for editors. The linter itself reads without it (`taxonomy/`), by places and without
 * zod's 70 ms; a test holds the two together.
 */
export const taxonomySchema = z
  .union([
    z.strictObject({
      $schema: z.string().optional(),
      version: z.literal(1).optional(),
      owners: z.array(word).nullish().meta({ description: 'who can fix causes' }),
      tags,
    }),
    z.array(item),
    nested,
  ])
  .meta({ title: 'support-kit taxonomy' })

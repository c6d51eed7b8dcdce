import { z } from 'zod'
import { templateSchema } from '../../reply/template/schema.ts'
import { checkSchema } from './check.ts'
import { configSchema } from './config.ts'
import { insightsSchema } from './insights.ts'
import { inspectSchema } from './inspect.ts'
import { lintSchema } from './lint.ts'
import { monthSchema } from './month.ts'
import { planSchema } from './plan.ts'
import { reportSchema } from './report.ts'
import { sentRepliesSchema } from './sent-replies.ts'
import { taxonomySchema } from './taxonomy.ts'
import { ticketSchema } from './ticket.ts'
import { ticketListSchema } from './ticket-list.ts'
import { todoSchema } from './todo.ts'

/** The shapes that ship in `schemas/`, by file name: JSON Schema 2020-12. */
export const published = () => ({
  'check.schema.json': jsonSchema(checkSchema),
  'config.schema.json': jsonSchema(configSchema),
  'insights.schema.json': jsonSchema(insightsSchema),
  'inspect.schema.json': jsonSchema(inspectSchema),
  'lint.schema.json': jsonSchema(lintSchema),
  'plan.schema.json': jsonSchema(planSchema),
  'month.schema.json': jsonSchema(monthSchema),
  'report.schema.json': jsonSchema(reportSchema),
  'sent-replies.schema.json': jsonSchema(sentRepliesSchema),
  'taxonomy.schema.json': jsonSchema(taxonomySchema),
  'template.schema.json': jsonSchema(templateSchema, 'input'),
  'ticket.schema.json': jsonSchema(ticketSchema),
  'ticket-list.schema.json': jsonSchema(ticketListSchema),
  'todo.schema.json': jsonSchema(todoSchema),
})

/** A format says it all: zod's expression for a date is 400 characters that nobody reads. */
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output' = 'output') =>
  z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern
    },
  })

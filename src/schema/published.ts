import { z } from 'zod'
import { configSchema } from './config.ts'
import { inspectSchema } from './inspect.ts'
import { reportSchema } from './report.ts'
import { templateSchema } from './template.ts'

/** The shapes that ship in `schemas/`, by file name: JSON Schema 2020-12. */
export const published = () => ({
  'config.schema.json': jsonSchema(configSchema),
  'inspect.schema.json': jsonSchema(inspectSchema),
  'report.schema.json': jsonSchema(reportSchema),
  'template.schema.json': jsonSchema(templateSchema, 'input'),
})

/** A format says it all: zod's expression for a date is 400 characters that nobody reads. */
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output' = 'output') =>
  z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern
    },
  })

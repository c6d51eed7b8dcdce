// Writes schemas/*.json from the zod definitions. Needs `npm run build` first: plain Node runs build/.
import { writeFileSync } from 'node:fs'
import { published } from '../build/config/schemas/published.js'

for (const [name, schema] of Object.entries(published())) {
  writeFileSync(new URL(`../schemas/${name}`, import.meta.url), JSON.stringify(schema, null, 2) + '\n')
}

import type { Liquid as Engine } from 'liquidjs'
import { Liquid, MissingDrop, ValueDrop } from './drops.ts'
import { type Filter, type FilterSetting, filters, items, liquidFilters } from './filters.ts'
import { escaped } from './markdown.ts'

/** No files (include, render, layout), no names from elsewhere, nothing that keeps state. */
const tags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#']

/** A value that a template printed where it has none. */
export type OnMissing = (name: string) => void

/**
 * Cooperative limits: characters of a template, milliseconds of a rendering, characters and items that filters may make. The time is
 * there to stop a loop without end: no honest template comes near it on the slowest machine, so no result depends on the machine.
 */
const limits = { parseLimit: 200_000, renderLimit: 60_000, memoryLimit: 200_000 }

/**
 * The Liquid that templates are written in: that of Zendesk and Shopify, strict about variables and filters, with a filter that a
 * reply needs in place of those it must not have. Output is Markdown: what values hold is escaped.
 */
export function liquid(setting: FilterSetting, onMissing: OnMissing): Engine {
  const engine = new Liquid({
    ...limits,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    relativeReference: false,
    dynamicPartials: false,
    templates: {},
    locale: 'en-US', // else it wakes up Intl to find out, for 15 ms; no filter of ours asks
    outputEscape: (value: unknown) => printed(value, onMissing),
  })
  for (const tag of Object.keys(engine.tags)) if (!tags.includes(tag)) delete engine.tags[tag]
  for (const name of Object.keys(engine.filters)) {
    const own = engine.filters[name]
    if (!liquidFilters.includes(name)) delete engine.filters[name]
    else engine.registerFilter(name, throughMissing(own as Filter))
  }
  for (const [name, filter] of Object.entries(filters(setting)))
    engine.registerFilter(
      name,
      name === 'bullets' ? { raw: true, handler: (value: unknown) => bullets(value, onMissing) } : filter,
    )
  return engine
}

/** Liquid's own filters read what is missing as an empty text. */
const throughMissing = (filter: Filter): Filter =>
  function (this: unknown, ...values: unknown[]) {
    return values.find((one) => one instanceof MissingDrop) ?? filter.apply(this, values as [unknown])
  }

function printed(value: unknown, onMissing: OnMissing): string {
  if (value instanceof MissingDrop) {
    onMissing(value.name)
    return ''
  }
  if (value instanceof ValueDrop && value.value.type === 'url') return `<${value.value.text}>`
  return value === undefined || value === null ? '' : escaped(String(value))
}

const bullets = (value: unknown, onMissing: OnMissing): string =>
  value instanceof MissingDrop
    ? printed(value, onMissing)
    : items(value)
        .map((item) => `- ${escaped(item)}`)
        .join('\n')

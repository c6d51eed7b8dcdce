import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])
export const attribute = (node: Element, name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value

/** Every element of a page. */
export function elements(page: string): Element[] {
  const found: Element[] = []
  const visit = (node: Node) => {
    if ('tagName' in node) found.push(node)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(parse(page))
  return found
}

/** What is read in an element, blanks of all kinds alike. */
export const textOf = (node: Node): string =>
  (node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : childrenOf(node).map(textOf).join('')).replace(
    /\s+/g,
    ' ',
  )

/** The element and all that is in it. */
export const inside = (node: Element): Element[] => [
  node,
  ...childrenOf(node).flatMap((child) => ('tagName' in child ? inside(child as Element) : [])),
]

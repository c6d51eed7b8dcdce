/** Copies a text; false where there is no clipboard (a server, a container). */
export async function copy(text: string): Promise<boolean> {
  try {
    const { default: clipboard } = await import('clipboardy')
    await clipboard.write(text)
    return true
  } catch {
    return false
  }
}

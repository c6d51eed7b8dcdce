/**
 * A package that is not among our dependencies, by a name that nothing looks for before somebody asks. What is used of it stands in
 * the driver, as a type.
 * @throws as `import` does where it is not installed
 */
export async function clientPackage<T>(name: string): Promise<T> {
  const loaded = (await import(name)) as T & { default?: T }
  return loaded.default ?? loaded
}

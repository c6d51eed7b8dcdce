import { expect, it, vi } from 'vitest'
import driver from '../../src/metrics/warehouse/drivers/clickhouse.ts'

const asked: string[] = []
vi.mock('../../src/metrics/warehouse/client-package.ts', () => ({
  clientPackage: async () => ({
    createClient({ url }: { url: string }) {
      asked.push(url)
      throw new Error('asked')
    },
  }),
}))

it.each([
  ['anna:sejak@db.example:8123/shop', 'https://db.example:8123'],
  ['anna@db.example:8123/shop', 'http://db.example:8123'],
  ['anna:sejak@db.example:8123/shop?secure=false', 'http://db.example:8123'],
  ['anna:sejak@db.example/shop', 'https://db.example:8443'],
  ['anna:sejak@localhost:8123/shop', 'http://localhost:8123'],
  ['anna:sejak@127.0.0.1:9999/shop', 'http://127.0.0.1:9999'],
])('ClickHouse: of %s asks %s', async (address, url) => {
  vi.stubEnv('CLICKHOUSE_PASSWORD', '')
  await expect(driver.connect(`clickhouse://${address}`)).rejects.toThrow('asked')
  expect(asked.at(-1)).toBe(url)
})

it('ClickHouse: sends a password of the environment to no other host without TLS', async () => {
  vi.stubEnv('CLICKHOUSE_PASSWORD', 'sejak')
  await expect(driver.connect('clickhouse://anna@db.example:8123/shop')).rejects.toThrow('asked')
  expect(asked.at(-1)).toBe('https://db.example:8123')
  vi.unstubAllEnvs()
})

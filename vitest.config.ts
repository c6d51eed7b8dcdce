import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const everywhere = {
  // A half-hour zone, so that nothing passes by the machine's zone being UTC.
  env: { TZ: 'Asia/Kathmandu', NO_COLOR: '1', LANG: 'en_US.UTF-8', LC_ALL: '' },
  testTimeout: 60_000,
}

/** `unit` calls the code in this process; `cli` runs whole commands and the pages that show them. */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    reporters: ['default', ['json', { outputFile: 'coverage/results.json' }]],
    projects: [
      {
        test: {
          ...everywhere,
          name: 'unit',
          include: ['test/{unit,contracts,truth,eval}/**/*.test.ts', 'test/architecture.test.ts'],
        },
      },
      { test: { ...everywhere, name: 'cli', include: ['test/cli/**/*.test.ts', 'test/docs.test.ts'] } },
    ],
  },
})

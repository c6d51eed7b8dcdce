import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A half-hour zone, so that nothing passes by the machine's zone being UTC.
    env: { TZ: 'Asia/Kathmandu', NO_COLOR: '1', LANG: 'en_US.UTF-8', LC_ALL: '' },
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'coverage/results.json' }]],
  },
})

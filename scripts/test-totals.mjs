// Prints what the test runner counted, as the last line that CI looks for: `N passed, N failed`.
import { readFileSync } from 'node:fs'

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(new URL('../coverage/results.json', import.meta.url), 'utf8'))
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)

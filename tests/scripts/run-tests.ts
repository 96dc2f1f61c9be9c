/** `npm test`: every check, one after the other. Last line: `N passed, N failed`. Exit status 1 when anything failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  /** Where the step leaves Vitest's JSON report; a step without one counts as one test. */
  report?: string;
  /** All of its tests may be skipped, as where a browser is not installed. */
  mayBeSkipped?: boolean;
}

function vitest(project: string): Step {
  const report = `.vitest/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: `${project} tests`, command: ['vitest', 'run', '--project', project, ...reporters], report };
}

const STEPS: Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint and format', command: ['npm', 'run', '--silent', 'lint'] },
  vitest('unit'),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  vitest('e2e'),
  { name: 'build for Firefox', command: ['npm', 'run', '--silent', 'build:firefox'] },
  // Where there is no Firefox its tests are skipped, and say so.
  { ...vitest('firefox'), mayBeSkipped: true },
];

/** A report that is missing, or that counts no test, is a failure: a step that ran nothing has shown nothing. */
function readReport(path: string, mayBeSkipped: boolean): Count {
  try {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(path, 'utf8'));
    const count = { passed: report.numPassedTests, failed: report.numFailedTests };
    return mayBeSkipped || count.passed + count.failed > 0 ? count : { passed: 0, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runStep({ name, command, report, mayBeSkipped = false }: Step): Count {
  console.log(`\n== ${name}: ${command.join(' ')}`);
  const begun = performance.now();
  if (report) rmSync(report, { force: true });
  const [program = '', ...args] = command;
  const ok = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  const count = report ? readReport(report, mayBeSkipped) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  // Vitest also fails for what no test counts, such as a file that cannot be loaded.
  if (!ok && count.failed === 0) count.failed = 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}

mkdirSync('.vitest', { recursive: true });
const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  const count = runStep(step);
  total.passed += count.passed;
  total.failed += count.failed;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

import { measureCommands } from './commands.ts';
import { measureCompile } from './compile.ts';
import { fill, layoutOf, measureReading } from './requests.ts';
import { measureBranches, measureChain } from './steps.ts';
import './window.ts';

const harness = { measureCommands, measureCompile, measureChain, measureBranches, fill, layoutOf, measureReading };

/** What the harness page offers to the measurements: everything in it runs in Chromium. */
export type Harness = typeof harness;

window.bench = harness;

/** The program's entry: argv to command; no logic. */
import { runProgram } from './cli/program.js';

const status = await runProgram(process.argv);
// What a stream that failed has set stays.
process.exitCode ||= status;

/** The program's entry: argv to command; no logic. */
import { runProgram } from './cli/program.js';

process.exitCode = await runProgram(process.argv);

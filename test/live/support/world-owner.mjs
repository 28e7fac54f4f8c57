/**
 * A process that owns a mail world and does nothing more: for tests that kill it. Runs compiled code.
 *
 * Prints `starting`, and `ready` when the world is there and someone is logged in.
 */
import { startMailWorld } from '../../../dist/sandbox/mail-world.js';

console.log('starting');
const world = await startMailWorld();
const client = await world.connect('ana@ruiz.example');
await client.mailboxOpen('INBOX');
world.run(['--help'], { nodeArgs: ['--import', 'data:text/javascript,setInterval(()=>{},1000)'] });
console.log('ready');

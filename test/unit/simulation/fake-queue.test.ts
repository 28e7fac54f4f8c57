/**
 * The fake queue does what every queue does.
 */
import { queueContract } from '../../live/support/queue-contract.js';
import { createFakeQueue } from './fake-queue.js';

queueContract('the fake queue', async (options) => createFakeQueue(options));

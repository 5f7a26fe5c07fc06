import { createChannelServer } from '../transports/serve-channel.ts';
import { hostRouter } from './handlers/index.ts';

/** Answers the contract of an open file. Loaded apart: what a page shows first needs none of it. */
export const answerHost = createChannelServer(hostRouter);

import { createChannelServer } from '../transports/serve-channel.ts';
import { deskRouter } from './handlers/index.ts';

/** Answers the contract of the desk. Loaded apart: what a page shows first needs none of it. */
export const answerDesk = createChannelServer(deskRouter);

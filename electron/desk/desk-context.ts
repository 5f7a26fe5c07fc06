import { implement } from '@orpc/server';
import { deskContract } from '../../shared/contract/desk-contract.ts';
import type { DeskContext } from './desk-data.ts';

export const desk = implement(deskContract).$context<DeskContext>();

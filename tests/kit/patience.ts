// Counts what React renders, so it must be here before React, which Testing Library brings.
import './render-counter.ts';
import { configure } from '@testing-library/react';

/*
 * A setup file of vitest's for tests with a screen. What is waited for comes soon, or never: a second, which is what Testing Library waits
 * unless it is told, is not always enough on a machine that does something else at the same time.
 */
configure({ asyncUtilTimeout: 15_000 });

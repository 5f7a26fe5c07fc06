import { describe, expect, test } from 'vitest';
import { createFirstAnswers } from '../../../../electron/web/first-answers.ts';
import type { FirstAnswer } from '../../../../shared/contract/first-view.ts';

/** A desk that numbers its answers. */
function answers() {
  const asked: string[] = [];
  const first = (file: string): Promise<FirstAnswer> => Promise.resolve({ answer: asked.push(file) } as unknown as FirstAnswer);
  return { asked, ...createFirstAnswers({ first }) };
}

describe('what pages show first', () => {
  test('is asked ahead for a page that is about to be shown, and given once: the next page asks anew', async () => {
    const { asked, askAhead, of } = answers();
    askAhead('a');
    expect(asked).toEqual(['a']);
    expect(await of('a')).toEqual({ answer: 1 });
    expect(await of('a')).toEqual({ answer: 2 });
  });

  test('is asked for each file by itself', async () => {
    const { asked, askAhead, of } = answers();
    askAhead('a');
    expect(await of('b')).toEqual({ answer: 2 });
    expect(asked).toEqual(['a', 'b']);
  });

  test('may fail without anybody to hear of it', async () => {
    const { askAhead, of } = createFirstAnswers({ first: () => Promise.reject(new Error('gone')) });
    askAhead('a');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(of('a')).rejects.toThrow('gone');
  });
});

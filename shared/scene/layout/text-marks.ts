import type { Colour, TextMark, TextRole } from '../marks.ts';
import { breakLines, type TextLine } from '../text/break-lines.ts';
import { firstLines } from '../text/first-lines.ts';
import { baselineOf } from '../text-style.ts';

export interface TextBlock {
  readonly marks: readonly TextMark[];
  readonly height: number;
}

export interface TextSetting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly role: TextRole;
  readonly colour: Colour;
  readonly lineHeight: number;
  /** No more lines than these; left out: as many as the text needs. */
  readonly most?: number;
}

/** Sets a text in lines from the top left corner (x, y). */
export function setText(text: string, setting: TextSetting): TextBlock {
  const { role, width, most } = setting;
  const lines = most === undefined ? breakLines(text, role, width) : firstLines(text, role, width, most);
  return { marks: setLines(lines, setting), height: lines.length * setting.lineHeight };
}

function setLines(lines: readonly TextLine[], { x, y, role, colour, lineHeight }: Omit<TextSetting, 'width'>): TextMark[] {
  const baseline = baselineOf(role, lineHeight);
  return lines.map(({ text, width }, index) => ({ type: 'text', x, y: y + index * lineHeight + baseline, text, role, colour, anchor: 'start', width }));
}

export const NO_TEXT: TextBlock = { marks: [], height: 0 };

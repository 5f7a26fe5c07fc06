import type { CDPSession } from '@playwright/test';
import type { Language } from '../../shared/model/format.ts';
import { expect, test } from '../kit/workbench.ts';

/** What a screen reader gets of a place on the map, from Chromium's own accessibility tree. */
interface Heard {
  readonly role: string;
  readonly name: string;
}

/** In the order of the walk below. */
const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Journey map: 6 stages, 9 lanes, 37 cards',
    'Journey map. Arrow keys move, Enter writes, Space and drag pans.',
    'Stage 1, Discover',
    "stage Discover, step See a friend's photo",
    'Lane Touchpoints',
    'Pain point “Charged but shown as failed”, stage Book, step Choose a room and pay, lane Pain points, 1 of 1, sample',
    'Empty cell, stage Book, step Get the confirmation, lane Pain points',
    'Mei Chen, Book, Choose a room and pay: −1.5, pain, awful, set by hand, Business-critical, sample',
    "Tom Okafor, Discover, See a friend's photo: no value yet",
    'Add card “Too slow”. Now in Pain points, Book, Get the confirmation, 1 of 1',
    'Move card “Too slow”. Now in Pain points, Arrive, Find the entrance, 1 of 1',
    'Delete “Too slow”',
    'Undone: Delete “Too slow”. Now in Pain points, Arrive, Find the entrance, 1 of 1',
    "Empty, lane Pain points, stage Discover, step See a friend's photo",
  ],
  'zh-CN': [
    '旅程地图：6 个阶段，9 条泳道，37 张卡片',
    '旅程地图。方向键移动，Enter 书写，按住空格拖动可平移。',
    '阶段 1：发现',
    '阶段：发现，步骤：看到朋友的照片',
    '泳道：触点',
    '痛点“已扣款却显示失败”，阶段：预订，步骤：选房付款，泳道：痛点，第 1 张，共 1 张，示例',
    '空单元格，阶段：预订，步骤：收到确认，泳道：痛点',
    '陈梅，预订，选房付款：−1.5，痛点，糟透了，手动设定，关键业务环节，示例',
    '周涛，发现，看到朋友的照片：尚无数值',
    '添加卡片“太慢”。现在位于：痛点，预订，收到确认，第 1 张，共 1 张',
    '移动卡片“太慢”。现在位于：痛点，到店，找到大门，第 1 张，共 1 张',
    '删除“太慢”',
    '已撤销：删除“太慢”。现在位于：痛点，到店，找到大门，第 1 张，共 1 张',
    '空单元格，泳道：痛点，阶段：发现，步骤：看到朋友的照片',
  ],
};

async function heard(session: CDPSession, expression: string): Promise<Heard> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (!result.objectId) throw new Error(`nothing to hear: ${expression}`);
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  return { role: String(nodes[0]?.role?.value ?? ''), name: String(nodes[0]?.name?.value ?? '') };
}

const FIELD = "document.querySelector('[data-catcher]')";
const HERE = `document.getElementById(${FIELD}.getAttribute('aria-activedescendant'))`;
const GRID = `${HERE}.closest('[role=grid]')`;

for (const language of ['en', 'zh-CN'] as const)
  test.describe(language, () => {
    test.use({ language });

    test('a stage, a card and a point of the curve are read in words, and what a key did is said', async ({ workbench: { home, map, page } }) => {
      await home.newJourney(language === 'en' ? 'Weekend' : '周末', { template: 'hotel', language });
      await map.ready();
      const session = await page.context().newCDPSession(page);
      const read: string[] = [];
      const place = async (...keys: string[]) => {
        await map.press(...keys);
        const { role, name } = await heard(session, HERE);
        expect(role).toBe('gridcell');
        read.push(name);
      };
      const did = async (...keys: string[]) => {
        const before = read.at(-1) ?? '';
        await map.press(...keys);
        await expect(page.locator('[data-did]')).not.toHaveText(before);
        read.push(await page.locator('[data-did]').innerText());
      };
      await map.focus();
      read.push((await heard(session, GRID)).name, (await heard(session, FIELD)).name);
      await place('Control+Home', 'ArrowUp', 'ArrowUp', 'ArrowUp');
      await place('ArrowDown');
      await place('Control+Home', 'Home', 'ArrowLeft');
      await map.standOn(map.lane('pain-point'), 2);
      await place();
      await place('ArrowRight');
      await map.standOn(map.lane('emotion'), 2);
      await place();
      await place('Alt+p', 'Home');
      await map.standOn(map.lane('pain-point'), 3);
      await page.keyboard.type(language === 'en' ? 'Too slow' : '太慢');
      await did('Enter');
      await did('Alt+ArrowRight');
      await did('Delete');
      await did('Control+z');
      await map.press('Alt+2');
      await expect(page.getByRole('grid').locator('[data-catcher]')).toBeFocused();
      read.push((await heard(session, FIELD)).name);
      expect(read).toEqual(SENTENCES[language]);
    });
  });

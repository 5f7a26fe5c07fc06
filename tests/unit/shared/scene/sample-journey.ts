import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import type { Draft } from '../../../../shared/changes/change.ts';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import type { CardKind } from '../../../../shared/model/card-kinds.ts';
import type { Language } from '../../../../shared/model/format.ts';
import { emptyRecords, type FieldsOfKind, type KindName, type Records } from '../../../../shared/model/kinds.ts';
import type { LaneKind } from '../../../../shared/model/lane-kinds.ts';
import { keysBetween } from '../../../../shared/model/order.ts';
import { scoreId } from '../../../../shared/model/score.ts';

export const MARK = { at: 1, session: 's' };
export const JOURNEY = 'journey';

export function recordsOf(drafts: readonly Draft[], before: Records = emptyRecords()): Records {
  return applyDrafts(before, drafts, MARK);
}

/** Gathers the drafts of a map, giving order keys as it goes. */
export function mapBuilder() {
  const drafts: Draft[] = [];
  const keys = keysBetween(null, null, 2_000);
  let next = 0;
  const order = (): string => keys[next++ % keys.length] as string;
  const add = <K extends KindName>(kind: K, id: string, fields: Partial<FieldsOfKind<K>>): void => {
    drafts.push(createDraft(kind, id, fields));
  };
  return { drafts, order, add };
}

const T = (language: Language, en: string, zh: string): string => (language === 'en' ? en : zh);

interface Row {
  readonly stage: string;
  readonly steps: readonly (readonly [
    name: string,
    touchpoint: string,
    channel: string,
    p1: number | null,
    p2: number | null,
    thought: string,
    whose: 1 | 2,
    flag?: 'mot' | 'bc',
  ])[];
}

function rows(l: Language): Row[] {
  return [
    {
      stage: T(l, 'Discover', '发现'),
      steps: [
        [
          T(l, 'See a friend’s photo', '看到朋友的照片'),
          T(l, 'Friend’s post', '朋友圈分享'),
          T(l, 'social', '社交'),
          1,
          null,
          T(l, 'I want that view.', '这景色我也想要。'),
          1,
        ],
        [
          T(l, 'Compare hotels', '比较酒店'),
          T(l, 'Listing page', '旅行平台页面'),
          T(l, 'web', '网页'),
          0.3,
          0.2,
          T(l, 'Are these photos real?', '照片是真的吗？'),
          1,
        ],
      ],
    },
    {
      stage: T(l, 'Book', '预订'),
      steps: [
        [
          T(l, 'Choose a room and pay', '选房付款'),
          T(l, 'Payment page', '支付页'),
          'app',
          -1.5,
          -0.3,
          T(l, 'It took the money and says failed.', '钱扣了，却说失败。'),
          1,
          'bc',
        ],
        [
          T(l, 'Get the confirmation', '收到确认'),
          T(l, 'Confirmation message', '确认短信'),
          T(l, 'SMS', '短信'),
          0.4,
          0.5,
          T(l, 'Good, it is settled.', '好，定下来了。'),
          2,
        ],
      ],
    },
    {
      stage: T(l, 'Arrive', '到店'),
      steps: [
        [
          T(l, 'Find the entrance', '找到大门'),
          T(l, 'Map and parking', '导航与停车'),
          T(l, 'on site', '现场'),
          -0.2,
          0,
          T(l, 'Where do I leave the car?', '车停哪儿？'),
          1,
        ],
        [
          T(l, 'Check in', '办理入住'),
          T(l, 'Front desk', '前台'),
          T(l, 'in person', '面对面'),
          -0.8,
          -1.4,
          T(l, 'You have all this already.', '这些你们不是都有吗？'),
          2,
          'mot',
        ],
      ],
    },
    {
      stage: T(l, 'Stay', '住店'),
      steps: [
        [T(l, 'Enter the room', '走进房间'), T(l, 'Welcome tray', '欢迎托盘'), T(l, 'room', '客房'), 1.9, 0.6, T(l, 'They knew!', '他们居然知道！'), 1, 'mot'],
        [
          T(l, 'Ask for something', '提出需求'),
          T(l, 'Room phone', '客房电话'),
          T(l, 'phone', '电话'),
          0.2,
          -0.6,
          T(l, 'Ten minutes for a towel?', '一条毛巾要十分钟？'),
          2,
        ],
      ],
    },
    {
      stage: T(l, 'Leave', '离店'),
      steps: [
        [
          T(l, 'Check out with an invoice', '退房开票'),
          T(l, 'Invoice by QR code', '扫码开票'),
          'app',
          -0.4,
          -1.2,
          T(l, 'I typed the tax number last week.', '税号我上周刚填过。'),
          2,
          'bc',
        ],
      ],
    },
    {
      stage: T(l, 'After', '离店后'),
      steps: [
        [
          T(l, 'Hear from the hotel', '收到回访'),
          T(l, 'Thank-you note', '感谢信息'),
          T(l, 'e-mail', '微信'),
          0.8,
          0,
          T(l, 'Nice. They remember us.', '真好，还记得我们。'),
          1,
        ],
      ],
    },
  ];
}

const ICONS = ['heart', 'globe', 'smartphone', 'message-square', 'map-pin', 'concierge-bell', 'bed-double', 'phone', 'mail'];

const LANES: readonly LaneKind[] = [
  'touchpoint',
  'emotion',
  'thought',
  'pain-point',
  'wow-moment',
  'opportunity',
  'line-of-visibility',
  'backstage-action',
  'metric',
  'note',
];

/** A map like the hotel template: every look of a card, two personas, a curve with a gap, links, cards over several columns. */
export function hotel(language: Language): Records {
  const { drafts, add, order } = mapBuilder();
  add('journey', JOURNEY, { title: T(language, 'A weekend at the hotel', '周末住酒店'), personas: ['mei', 'tom'], order: order() });
  add('persona', 'mei', { name: T(language, 'Mei Chen', '陈梅'), order: order() });
  add('persona', 'tom', { name: T(language, 'Tom Okafor', '周涛'), order: order() });
  for (const kind of LANES) add('lane', kind, { journey: JOURNEY, kind, order: order() });
  const card = (id: string, kind: CardKind, lane: string, from: string, to: string, text: string, more: Partial<FieldsOfKind<'card'>> = {}): void =>
    add('card', id, { journey: JOURNEY, kind, text, place: { lane, from, to, order: order() }, ...more });
  rows(language).forEach(({ stage, steps }, s) => {
    add('stage', `s${s}`, {
      journey: JOURNEY,
      name: stage,
      customerGoal: s % 2 ? '' : T(language, 'Find a place worth the trip', '想去个好地方'),
      order: order(),
    });
    steps.forEach(([name, touchpoint, channel, p1, p2, thought, whose, flag], n) => {
      const step = `s${s}.${n}`;
      add('step', step, { journey: JOURNEY, stage: `s${s}`, name, order: order(), momentOfTruth: flag === 'mot', businessCritical: flag === 'bc' });
      add('channel', `c${step}`, { name: channel, icon: ICONS[s % ICONS.length] as string, order: order() });
      add('touchpoint', `t${step}`, { name: touchpoint, channel: `c${step}` });
      card(`k${step}`, 'touchpoint', 'touchpoint', step, step, '', { touchpoint: `t${step}` });
      card(`q${step}`, 'thought', 'thought', step, step, thought, { personas: [whose === 1 ? 'mei' : 'tom'] });
      for (const [persona, value] of [
        ['mei', p1],
        ['tom', p2],
      ] as const) {
        if (value !== null) add('score', scoreId({ step, persona, series: 'emotion' }), { journey: JOURNEY, persona, step, value });
      }
    });
  });
  card('pain1', 'pain-point', 'pain-point', 's1.0', 's1.0', T(language, 'Charged but shown as failed', '已扣款却显示失败'));
  card('pain2', 'pain-point', 'pain-point', 's2.1', 's2.1', T(language, 'Passport or ID typed twice', '证件登记两遍'));
  card('pain3', 'pain-point', 'pain-point', 's4', 's4', T(language, 'Invoice data asked again every stay', '每次住店都要重填开票信息'));
  card('wow1', 'wow-moment', 'wow-moment', 's3.0', 's3.0', T(language, 'Anniversary tray with a handwritten card', '纪念日托盘加手写卡片'));
  card('wow2', 'wow-moment', 'wow-moment', 's4.0', 's4.0', T(language, 'Breakfast box for the early train', '早班车早餐盒'));
  card(
    'idea1',
    'opportunity',
    'opportunity',
    's2',
    's2',
    T(language, 'How might we let a returning guest walk straight to the room?', '如何让回头客直接走进房间？'),
  );
  card('back1', 'backstage-action', 'backstage-action', 's1', 's1', T(language, 'Payment retry queue checked by hand', '支付重试队列靠人工核对'));
  card('back2', 'backstage-action', 'backstage-action', 's2.1', 's2.1', T(language, 'Desk copies ID into two systems', '前台把证件录进两套系统'));
  card('back3', 'backstage-action', 'backstage-action', 's3.0', 's3.0', T(language, 'Kitchen reads stay notes at noon', '厨房中午看住店备注'));
  card('back4', 'backstage-action', 'backstage-action', 's4.0', 's5.0', T(language, 'Finance posts invoices on Mondays', '财务每周一入账'));
  for (const [id, step, en, zh] of [
    ['m1', 's1.0', 'Booking drop-out', '预订流失率'],
    ['m2', 's2.1', 'Check-in minutes', '入住用时'],
    ['m3', 's3.1', 'Stay CSAT', '住店满意度'],
  ] as const) {
    add('metric', id, { name: T(language, en, zh), order: order() });
    card(`card-${id}`, 'metric', 'metric', step, step, '', { metric: id });
  }
  add('link', 'l1', { journey: JOURNEY, from: 'pain1', to: 'back1', label: '' });
  add('link', 'l2', { journey: JOURNEY, from: 'back2', to: 'back4', label: T(language, 'invoice data', '开票信息') });
  add('card', 'spare', { journey: JOURNEY, text: T(language, 'Ask the porter', '问问行李员') });
  return recordsOf(drafts);
}

export function blank(language: Language): Records {
  const { drafts, add, order } = mapBuilder();
  add('journey', JOURNEY, { title: T(language, 'Untitled journey', '未命名旅程'), order: order() });
  for (const preset of ['discover', 'decide', 'buy', 'use', 'after'] as const) {
    add('stage', preset, { journey: JOURNEY, preset, order: order() });
    add('step', `${preset}.0`, { journey: JOURNEY, stage: preset, order: order() });
  }
  for (const kind of ['action', 'touchpoint', 'emotion', 'thought', 'pain-point', 'wow-moment', 'opportunity'] as const)
    add('lane', kind, { journey: JOURNEY, kind, order: order() });
  return recordsOf(drafts);
}

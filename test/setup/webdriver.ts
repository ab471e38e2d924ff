/** A WebDriver session over plain fetch: what the tests ask of WebKitGTK, which nothing else here can drive. */

/** Keys by the names that pages know them by; what is missing here is typed as it is written. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** In which a window is opened or closed on a busy machine, too. */
const soon = (): AbortSignal => AbortSignal.timeout(30_000);

export interface Size {
  width: number;
  height: number;
}

/** An element of the page, as `run` returns it and takes it. */
export type ElementReference = Record<'element-6066-11e4-a52e-4f735466cecf', string>;

export interface WebDriverSession {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs the body of a function in the page, `arguments` being `parameters`, and answers what it returns or resolves to. */
  run(script: string, ...parameters: unknown[]): Promise<unknown>;
  /** Scrolls to the element and presses it with the pointer; rejects where it does not come to rest, or lies under another. */
  click(element: ElementReference): Promise<void>;
  /** Moves the pointer; in CSS pixels from the corner of the window's content. */
  point(x: number, y: number): Promise<void>;
  pointerDown(): Promise<void>;
  pointerUp(): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** Presses and releases a key, or several that are joined: "Enter", "Shift+Tab". */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** PNG of what is in the window. */
  screenshot(): Promise<Buffer>;
  /** Puts the window where it is told to; the size of its content after that, as near as the browser allows. */
  place(window: Size & { x: number; y: number }): Promise<Size>;
  close(): Promise<void>;
}

/** In the page: its size once it is the one asked for, which the driver does not wait for, or what it is after five seconds. */
const SIZED = `
  const [width, height, tell] = arguments;
  const look = (tries) => {
    if (tries > 0 && (innerWidth !== width || innerHeight !== height)) setTimeout(look, 50, tries - 1);
    else tell({ width: innerWidth, height: innerHeight });
  };
  look(100);`;

/**
 * In the page: the middle of an element that has come to rest, with nothing over it. The driver's own click takes a shadow
 * tree's inner elements for obstacles.
 */
const AIM = `
  const [element] = arguments;
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const middle = () => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { x: Math.round((Math.max(left, 0) + Math.min(right, innerWidth)) / 2), y: Math.round((Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2) };
  };
  const at = ({ x, y }) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
    return hit;
  };
  const isWithin = (node) => node !== null && (node === element || isWithin(node.assignedSlot ?? node.parentNode ?? node.host ?? null));
  let obstacle = null;
  for (let frames = 0; frames < 300; frames += 1) {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const before = middle();
    await frame();
    const { x, y } = middle();
    obstacle = at({ x, y });
    if (x === before.x && y === before.y && isWithin(obstacle)) return { x, y };
  }
  throw new Error(obstacle ? 'It lies under <' + obstacle.localName + ' class="' + obstacle.className + '">.' : 'It is out of sight.');
`;

/** Opens a window on a driver that listens at `base`; rejects with what the driver says, or where it says nothing. */
export async function openSession(base: string, capabilities: object): Promise<WebDriverSession> {
  const created = await ask(base, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } }, soon());
  const path = `/session/${(created as { sessionId: string }).sessionId}`;
  const get = (what: string): Promise<unknown> => ask(base, 'GET', path + what);
  const post = (what: string, body: object = {}): Promise<unknown> => ask(base, 'POST', path + what, body);
  const act = async (source: object, actions: object[]): Promise<void> => {
    await post('/actions', { actions: [{ ...source, actions }] });
  };
  const keyboard = (actions: object[]): Promise<void> => act({ type: 'key', id: 'keyboard' }, actions);
  const mouse = (...actions: object[]): Promise<void> =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
  const run = (script: string, ...args: unknown[]): Promise<unknown> =>
    post('/execute/async', { script: resolving(script), args }).then(settled);

  return {
    async goto(url) {
      await post('/url', { url });
    },
    url: async () => String(await get('/url')),
    run,
    async click(element) {
      const { x, y } = (await run(AIM, element)) as { x: number; y: number };
      await mouse({ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
    },
    point: (x, y) => mouse({ type: 'pointerMove', x, y }),
    pointerDown: () => mouse({ type: 'pointerDown', button: 0 }),
    pointerUp: () => mouse({ type: 'pointerUp', button: 0 }),
    keyDown: (key) => keyboard([{ type: 'keyDown', value: valueOf(key) }]),
    keyUp: (key) => keyboard([{ type: 'keyUp', value: valueOf(key) }]),
    press: (keys) => keyboard(chord(keys.split('+').map(valueOf))),
    type: (text) => keyboard([...text].flatMap((letter) => chord([letter]))),
    screenshot: async () => Buffer.from(String(await get('/screenshot')), 'base64'),
    async place(window) {
      await post('/window/rect', window);
      return (await post('/execute/async', { script: SIZED, args: [window.width, window.height] })) as Size;
    },
    async close() {
      await ask(base, 'DELETE', path, undefined, soon());
    },
  };
}

/** The driver answers, so that sessions can be asked for. */
export async function isReady(base: string): Promise<boolean> {
  return ask(base, 'GET', '/status').then(
    () => true,
    () => false,
  );
}

async function ask(base: string, method: string, path: string, body?: object, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(base + path, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  const refused = value as { error?: string; message?: string } | null;
  if (!answer.ok) throw new Error(`${refused?.error ?? answer.status}: ${refused?.message ?? method + path}`);
  return value;
}

function valueOf(key: string): string {
  return KEYS[key] ?? key;
}

/** Down in the order written, up in the opposite one. */
function chord(values: string[]): object[] {
  const down = values.map((value) => ({ type: 'keyDown', value }));
  return [...down, ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
}

/** The driver's own answers to a promise that rejects say too little. */
function resolving(script: string): string {
  return `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => (async function () { ${script} }).apply(undefined, [...arguments].slice(0, -1)))
      .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }));`;
}

function settled(answer: unknown): unknown {
  const { value, error } = answer as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

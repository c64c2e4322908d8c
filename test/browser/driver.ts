/** A mark as it is painted: its words and the middle of its first line, in viewport pixels. */
export interface PaintedMark {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** The toolbar popup, opened as a click on the icon opens it. */
export interface Popup {
  text(): Promise<string>;
  /** Evaluates an expression in the popup's document. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the first element that the selector and the text (if given) fit. */
  click(selector: string, text?: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A real browser with the built extension and one tab. */
export interface Driver {
  readonly name: string;
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page's own world; its value must survive JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Moves the pointer there in a few real steps. */
  movePointer(x: number, y: number): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /** Gives one of the extension's keyboard commands. */
  command(name: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** What is seen of the page on paper: equal where no eye would find a difference. */
  onPaper(): Promise<string>;
  /** Turns the browser's own reading view on, as its button does; Chromium's has none that can be driven. */
  readingView?(): Promise<void>;
  /** The text of the open card; undefined while none is open. */
  card(): Promise<string | undefined>;
  /** Where the open card lies, in viewport pixels. */
  cardBox(): Promise<{ x: number; y: number; width: number; height: number } | undefined>;
  badge(): Promise<string>;
  popup(): Promise<Popup>;
  /** Errors of the extension, in the page and behind it, since the last call of {@link goto}. */
  errors(): Promise<string[]>;
  /** Ends the background, as the browser does with an idle one. */
  killBackground(): Promise<void>;
  /** Bytes of JavaScript heap in the page's process after collection, all worlds; Firefox does not tell. */
  heap?(): Promise<number>;
  appearance(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
  /** Settled when the browser has ended, by whomever. */
  readonly closed: Promise<unknown>;
}

export interface LaunchOptions {
  readonly executable: string;
  readonly headless: boolean;
  /** Through which every request of the browser goes, `host:port`, so that it can be counted. */
  readonly proxy?: string;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again until the answer is neither undefined, false, nor an empty list or string; then gives the last answer. */
export async function until<T>(ask: () => Promise<T>, milliseconds = 5000): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    const isThere = Array.isArray(answer) ? answer.length > 0 : Boolean(answer);
    if (isThere || performance.now() > end) return answer;
    await pause(50);
  }
}

/** Runs in the page: the registry of painted highlights belongs to the document and is shared. */
const MARKS = `[...CSS.highlights].filter(([name]) => name.includes('-mark-')).flatMap(([, highlight]) => [...highlight]).map((given) => {
  const range = document.createRange();
  range.setStart(given.startContainer, given.startOffset);
  range.setEnd(given.endContainer, given.endOffset);
  const box = [...range.getClientRects()].find(({ width }) => width > 1) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { words: range.toString().replace(/\\s+/g, ' '), x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
})`;

export const marksOf = (driver: Driver): Promise<PaintedMark[]> =>
  driver.evaluate<PaintedMark[]>(MARKS);

/** Scrolls a mark into view and gives where it is then. */
export async function showMark(driver: Driver, words: string): Promise<PaintedMark> {
  const find = async () => (await marksOf(driver)).find((mark) => mark.words.includes(words));
  const mark = await until(find);
  if (!mark) throw new Error(`no mark on “${words}”`);
  await driver.evaluate(`scrollBy({ top: ${mark.y} - innerHeight / 3, behavior: 'instant' })`);
  await pause(100);
  return (await find()) ?? mark;
}

/** The text of the open card as soon as it holds these words, or what it holds in the end. */
export async function cardWith(driver: Driver, words: string): Promise<string> {
  await until(async () => (await driver.card())?.includes(words));
  return (await driver.card()) ?? '';
}

import type { BrowserContext, Page } from 'playwright-core';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** What extensions' scripts took of a page's main thread, in milliseconds. */
export interface OwnTime {
  /** The article-extraction library, which cannot be divided, apart. */
  readonly total: number;
  readonly library: number;
  /** The longest run without a pause, the library's apart. */
  readonly longest: number;
}

/** Microseconds between two samples. */
const INTERVAL = 100;

type Owner = 'script' | 'library';

/** The library's entry is told by what it calls: minified code keeps the names of its methods. */
const isLibrary = ({ callFrame, children = [] }: ProfileNode, byId: Map<number, ProfileNode>) =>
  callFrame.functionName === 'parse' &&
  children.some((child) => byId.get(child)?.callFrame.functionName.startsWith('_'));

/** To whom each node belongs, an extension's scripts and all that these call; others are missing. */
function ownersOf(nodes: readonly ProfileNode[]): Map<number, Owner> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, Owner>();
  const give = (node: ProfileNode, from: Owner): void => {
    const owner = isLibrary(node, byId) ? 'library' : from;
    owners.set(node.id, owner);
    for (const child of node.children ?? []) give(byId.get(child) as ProfileNode, owner);
  };
  for (const node of nodes)
    if (!owners.has(node.id) && node.callFrame.url.startsWith('chrome-extension://'))
      give(node, 'script');
  return owners;
}

function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): OwnTime {
  const owners = ownersOf(nodes);
  const time = { script: 0, library: 0 };
  let [longest, run] = [0, 0];
  for (const [i, sample] of samples.entries()) {
    const lasted = (timeDeltas[i + 1] ?? INTERVAL) / 1000;
    const owner = owners.get(sample);
    run = owner === 'script' ? run + lasted : 0;
    if (owner) time[owner] += lasted;
    longest = Math.max(longest, run);
  }
  return { total: time.script, library: time.library, longest };
}

/** Samples the page's main thread, in all its worlds, while something is done. */
export async function profiled(
  context: BrowserContext,
  page: Page,
  act: () => Promise<unknown>,
): Promise<OwnTime> {
  const session = await context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return ownTime(profile as Profile);
}

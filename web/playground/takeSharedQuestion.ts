import { readFragment, type SharedQuestion } from './sharedLink.ts';

/** The question of the link by which the page was opened, which then leaves the address bar, lest a reload open it again. */
export function takeSharedQuestion(): SharedQuestion | undefined {
  const shared = readFragment(location.hash);
  if (shared !== undefined) history.replaceState(null, '', location.pathname + location.search);
  return shared;
}

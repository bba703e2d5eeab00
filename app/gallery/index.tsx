import { createRoot } from 'react-dom/client';
import { App } from '../App.tsx';
import { problemPath } from '../catalog/address.ts';
import { catalogue } from '../catalog/catalog.ts';
import { openProblem } from '../session/problem.ts';
import { adoptStatement } from '../ui/page/adopt.ts';
// The statement is rendered by the server; of this, the styles alone are needed.
import '../ui/page/StaticPage.tsx';
import '../ui/tokens.css';
import { Gallery } from './Gallery.tsx';
import { isStateName } from './names.ts';
import { showState } from './states.ts';

// The dev server serves all states at /app/gallery/, and one of them at /app/gallery/?failed; the
// build does not know of either.
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root.');
const [listing] = catalogue;
const name = location.search.slice(1);
if (listing && isStateName(name)) {
  // The statement is in the problem's own page alone.
  const page = await (await fetch(problemPath('/', listing.slug))).text();
  const own = new DOMParser().parseFromString(page, 'text/html').getElementById('root');
  element.replaceChildren(...(own?.children ?? []));
  const problem = { listing, statement: adoptStatement() };
  createRoot(element).render(<App address={{ root: '/', slug: listing.slug }} problem={problem} />);
  showState(name, await openProblem(listing));
} else createRoot(element).render(<Gallery />);

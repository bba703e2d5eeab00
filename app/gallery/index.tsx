import { createRoot } from 'react-dom/client';
import { App } from '../App.tsx';
import { catalogue } from '../catalog/catalog.ts';
import { openProblem } from '../session/problem.ts';
import '../ui/tokens.css';
import { Gallery } from './Gallery.tsx';
import { isStateName } from './names.ts';
import { showState } from './states.ts';

// The dev server serves all states at /app/gallery/, and one of them at /app/gallery/?failed; the
// build does not know of either.
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root.');
const root = createRoot(element);
const [listing] = catalogue;
const name = location.search.slice(1);
if (listing && isStateName(name)) {
  root.render(<App address={{ root: '/', slug: listing.slug }} listing={listing} />);
  showState(name, await openProblem(listing));
} else root.render(<Gallery />);

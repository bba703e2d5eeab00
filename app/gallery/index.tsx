import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import { Gallery } from './Gallery.tsx';

// The dev server serves this page at /app/gallery/; the build does not know of it.
const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);

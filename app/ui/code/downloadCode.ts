import { useDrafts } from '../../session/draft/draft.ts';
import { downloadText } from '../downloadText.ts';

/** Saves the code as it stands in the editor, as a file that Python can import. */
export const downloadCode = (slug: string) =>
  downloadText(
    `${slug.replaceAll('-', '_')}.py`,
    useDrafts.getState().bySlug[slug] ?? '',
    'text/x-python',
  );

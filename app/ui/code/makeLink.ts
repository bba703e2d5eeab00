import { MISSING, tellShare } from '../../session/share.ts';
import { showPane } from '../../session/view.ts';
import { copyText } from '../copyText.ts';

/** Makes a link of the code; what came of it is said under the code. */
export async function makeLink(slug: string): Promise<void> {
  showPane('code');
  try {
    const { shareCode } = await import('../../session/sharing.ts');
    await shareCode(slug, copyText);
  } catch {
    tellShare({ kind: 'refused', advice: MISSING });
  }
}

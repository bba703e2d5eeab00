import { useEffect } from 'react';
import { catalogue } from '../../../catalog/catalog.ts';
import { tellCodeHelp, useWantsHelp, whenIdle } from '../../../session/codeHelp.ts';
import type { CodeEditorInstance } from '../monaco.ts';

/** Has the editor know Python while the learner wants it: nothing of it comes before all else rests. */
export function useHelp(editor: CodeEditorInstance | null, slug: string): void {
  const isWanted = useWantsHelp();
  useEffect(() => {
    const model = editor?.getModel();
    const listing = catalogue.find((one) => one.slug === slug);
    if (!model || !listing || !isWanted) return undefined;
    let isOver = false;
    let end: (() => void) | undefined;
    const stop = () => {
      isOver = true;
      end?.();
      end = undefined;
    };
    const fail = () => {
      if (isOver) return;
      stop();
      tellCodeHelp('failed');
    };
    const begin = async () => {
      await whenIdle();
      if (isOver) return;
      tellCodeHelp('coming');
      const { helpWith } = await import('./codeHelp.ts');
      if (isOver) return;
      const begun = await helpWith(model, listing, fail);
      if (isOver) return begun();
      end = begun;
      tellCodeHelp('there');
    };
    begin().catch(fail);
    return () => {
      stop();
      tellCodeHelp('absent');
    };
  }, [editor, slug, isWanted]);
}

import { monaco } from './monaco.ts';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The editor's theme: ours, or Monaco's own where the system forces its colours. */
export function themeOf(scheme: Scheme, isForced: boolean): string {
  if (isForced) return scheme === 'dark' ? 'hc-black' : 'hc-light';
  return `gradus-${scheme}`;
}

/** Gives Monaco the page's own colours, which the style sheet alone names. */
export function defineThemes(): void {
  const probe = document.body.appendChild(document.createElement('span'));
  for (const scheme of SCHEMES) {
    const color = readTokens(scheme, probe);
    monaco.editor.defineTheme(themeOf(scheme, false), {
      base: scheme === 'dark' ? 'vs-dark' : 'vs',
      inherit: true,
      rules: [
        { token: '', foreground: color('text') },
        { token: 'keyword', foreground: color('code-keyword') },
        { token: 'string', foreground: color('code-string') },
        { token: 'string.escape', foreground: color('code-number') },
        { token: 'number', foreground: color('code-number') },
        { token: 'comment', foreground: color('code-comment') },
        { token: 'tag', foreground: color('code-name') },
        { token: 'delimiter', foreground: color('text') },
      ],
      colors: colorsOf(color),
    });
  }
  probe.remove();
}

type Color = (token: string) => string;

function colorsOf(color: Color): Record<string, string> {
  const popup = { background: color('raised'), foreground: color('text'), border: color('line') };
  return {
    'editor.background': color('ground'),
    'editor.foreground': color('text'),
    'editor.lineHighlightBackground': color('raised'),
    'editor.lineHighlightBorder': '#00000000',
    'editor.selectionBackground': `${color('accent')}33`,
    'editor.inactiveSelectionBackground': `${color('accent')}1f`,
    'editor.wordHighlightBackground': `${color('accent')}1f`,
    'editor.findMatchBackground': `${color('warn')}59`,
    'editor.findMatchHighlightBackground': `${color('warn')}2e`,
    'editorLineNumber.foreground': color('code-comment'),
    'editorLineNumber.activeForeground': color('text'),
    'editorCursor.foreground': color('accent'),
    'editorBracketMatch.background': `${color('accent')}26`,
    'editorBracketMatch.border': color('accent'),
    'editorBracketHighlight.foreground1': color('text'),
    'editorBracketHighlight.foreground2': color('text'),
    'editorBracketHighlight.foreground3': color('text'),
    'editorBracketHighlight.unexpectedBracket.foreground': color('bad'),
    'editorError.foreground': color('bad'),
    'editorWarning.foreground': color('warn'),
    'editorUnnecessaryCode.opacity': '#000000b3',
    'editorIndentGuide.background1': color('line'),
    'editorIndentGuide.activeBackground1': color('edge'),
    'editorWidget.background': popup.background,
    'editorWidget.foreground': popup.foreground,
    'editorWidget.border': popup.border,
    'editorHoverWidget.background': popup.background,
    'editorHoverWidget.foreground': popup.foreground,
    'editorHoverWidget.border': popup.border,
    'editorSuggestWidget.background': popup.background,
    'editorSuggestWidget.foreground': popup.foreground,
    'editorSuggestWidget.border': popup.border,
    'editorSuggestWidget.selectedBackground': color('accent-soft'),
    'editorSuggestWidget.selectedForeground': color('text'),
    'editorSuggestWidget.highlightForeground': color('accent'),
    'editorSuggestWidget.focusHighlightForeground': color('accent'),
    'list.hoverBackground': color('accent-soft'),
    'editorHoverWidget.highlightForeground': color('accent'),
    'editorMarkerNavigation.background': popup.background,
    'editorMarkerNavigationError.background': color('bad'),
    'menu.background': popup.background,
    'menu.foreground': popup.foreground,
    'menu.border': popup.border,
    'menu.selectionBackground': color('accent'),
    'menu.selectionForeground': color('on-accent'),
    'input.background': color('ground'),
    'input.foreground': color('text'),
    'input.border': color('edge'),
    focusBorder: color('accent'),
    'scrollbarSlider.background': `${color('edge')}4d`,
    'scrollbarSlider.hoverBackground': `${color('edge')}80`,
    'scrollbarSlider.activeBackground': color('edge'),
    'scrollbar.shadow': '#00000000',
  };
}

/** The browser resolves a token for a scheme; Monaco wants it as `#rrggbb`. */
function readTokens(scheme: Scheme, probe: HTMLElement): Color {
  probe.style.colorScheme = scheme;
  return (token) => {
    probe.style.color = `var(--${token})`;
    const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
    const hex = channels.slice(0, 3).map((one) => Number(one).toString(16).padStart(2, '0'));
    return `#${hex.join('')}`;
  };
}

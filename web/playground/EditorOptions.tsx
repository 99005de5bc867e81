import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Wraps long lines, and lets names of any script stand as they are: Monaco would otherwise frame Arabic letters that resemble Latin
 * ones, and print the marks that keep Arabic and Latin apart as `[U+2068]`.
 */
export function EditorOptions() {
  const editors = useGraphiQL(({ queryEditor, variableEditor, responseEditor }) => [
    queryEditor,
    variableEditor,
    responseEditor,
  ]);
  useEffect(() => {
    for (const editor of editors) {
      editor?.updateOptions({
        wordWrap: 'on',
        renderControlCharacters: false,
        unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
      });
    }
  }, [editors]);
  return null;
}

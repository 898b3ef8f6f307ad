import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The walls of the house: what files of a folder must not import. Data goes one way, text → article → findings →
 * what the editor shows; nothing below knows what is above it.
 */
const pure = ['vscode*', 'vscode-*/**', 'node:*', 'fs', 'path', 'os', 'child_process'];
const walls = [
  {
    files: ['server/src/analysis/**'],
    forbidden: [
      ...pure,
      '**/rules/**',
      '**/annotations/**',
      '**/reports/**',
      '**/features/**',
      '**/messages/**',
      '**/protocol',
      '**/languageService',
      '**/connection',
    ],
  },
  {
    files: ['server/src/annotations/**'],
    forbidden: [
      ...pure,
      '**/rules/**',
      '**/reports/**',
      '**/features/**',
      '**/protocol',
      '**/languageService',
      '**/connection',
    ],
  },
  {
    files: ['server/src/rules/**'],
    forbidden: [
      ...pure,
      '**/reports/**',
      '**/features/**',
      '**/protocol',
      '**/languageService',
      '**/connection',
    ],
  },
  {
    files: ['server/src/reports/**'],
    forbidden: [...pure, '**/features/**', '**/protocol', '**/languageService', '**/connection'],
  },
  {
    files: ['server/src/messages/**'],
    forbidden: [...pure, '**/features/**', '**/languageService', '**/connection'],
  },
  {
    files: ['server/src/features/**'],
    forbidden: [
      'vscode',
      'vscode-languageclient*',
      'vscode-languageserver',
      'vscode-languageserver/**',
      'node:*',
      '**/languageService',
      '**/connection',
    ],
  },
  {
    files: ['server/src/languageService.ts', 'server/src/createLanguageService.ts'],
    forbidden: [
      'vscode',
      'vscode-languageclient*',
      'vscode-languageserver',
      'vscode-languageserver/**',
      'node:*',
      '**/connection',
    ],
  },
  { files: ['server/src/*.ts'], forbidden: ['vscode', 'vscode-languageclient*', '**/client/**'] },
  {
    files: ['client/src/**'],
    forbidden: [
      '**/server/src/analysis/**',
      '**/server/src/rules/**',
      '**/server/src/reports/**',
      '**/server/src/messages/**',
      '**/server/src/documents/**',
      '**/server/src/configuration/**',
      '**/server/src/features/**',
      '**/server/src/languageService',
      '**/server/src/connection',
    ],
  },
];

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', '.vscode-test', '**/node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 420, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', 'setInterval'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: ['server/src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='push'] > SpreadElement",
          message: 'A long list overflows the stack: use appendAll.',
        },
      ],
    },
  },
  ...walls.map(({ files, forbidden }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: forbidden, message: 'This import crosses a wall of the house (docs/architecture.md).' },
          ],
        },
      ],
    },
  })),
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.{mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: globals.node } },
);

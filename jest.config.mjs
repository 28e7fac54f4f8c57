/** Two projects: `unit` (pure, run in three time zones) and `live` (real Redis, Dovecot, SMTP; one mail world per worker). */
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', externalHelpers: true },
        module: { type: 'es6' },
      },
    ],
  },
};

export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    { ...common, displayName: 'live', testMatch: ['<rootDir>/test/live/**/*.test.ts'] },
  ],
  testTimeout: 60_000,
  maxWorkers: '100%',
};

export default { plugins: ['remark-gfm', 'remark-preset-lint-recommended'] };

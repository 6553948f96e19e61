import { fence, testSignal } from './speaks.ts';

const query = ['from shop.models import Order', 'Order.objects.count()'];

testSignal(
  'python-use',
  [
    ['a comment names the shell', fence('python', '# in manage.py shell', ...query), 'python repl'],
    ['the sentence before names it', { ...fence('python', ...query), before: 'In the Django shell:' }, 'python repl'],
    ['the heading names it', { ...fence('python', ...query), heading: 'Check with ipython' }, 'python repl'],
    ['settings', fence('python', 'DEBUG = False', "ALLOWED_HOSTS = ['shop.example.com']"), 'python config'],
    ['a comment names the file', fence('python', '# shop/settings.py', 'configure(debug=False)'), 'python config'],
  ],
  [
    ['a program', fence('python', 'import os', 'print(os.getcwd())'), 'python sample'],
    ['a session', fence('pycon', '>>> 1 + 1', '2'), 'python session'],
    ['another language', fence('bash', 'python manage.py shell'), 'bash run'],
  ],
);

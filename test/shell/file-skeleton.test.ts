import { describe, expect, test } from 'vitest';
import { canBeSameFile, skeletonOf } from '../../src/shell/file-skeleton.ts';

describe('two words', () => {
  test.each([
    ['shop.sql', './shop.sql'],
    ['shop_$(date +%F).sql', '/backups/shop_TIMESTAMP.sql'],
    ['shop-$(date +%Y/%m).sql', 'shop-2026.sql'],
    ['shop_$(date +%Y%m%d)_$(date +%H%M).dump', 'shop_YYYYMMDD_HHMMSS.dump'],
    ['shop_<date>.sql', 'shop_$DAY.sql'],
    ['shop_*.sql', 'shop_20260301.sql'],
    ['$BACKUP', '$BACKUP'],
  ])('%s and %s can be the same file', (a, b) => expect(canBeSameFile(a, b)).toBe(true));

  test.each([
    ['shop.sql', 'shop.dump'],
    ['shop.sql', 'users.sql'],
    ['$BACKUP', '$DUMP'],
    ['shop_$(date +%F).sql', 'shop.sql'],
  ])('%s and %s cannot', (a, b) => expect(canBeSameFile(a, b)).toBe(false));

  test('a mere value has no skeleton', () => expect(skeletonOf('/backups/$FILE.sql')).toBeNull());
});

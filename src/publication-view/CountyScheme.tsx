import { View } from '@tarojs/components';
import { classes } from '@/components/classes';
import { aria } from '@/design/aria';
import { COUNTY_SCHEME } from '@/domain/room/scheme';
import './publication.scss';

type Props = { items: readonly { area: string; name: string; published: number }[]; onOpen: (place: { area: string; name: string }) => void };

/** How many outcomes lie in which county, laid out as the counties lie; each is a way into its list. Told in figures, not by colour alone. */
export function CountyScheme({ items, onOpen }: Props) {
  return (
    <View className='scheme' {...aria({ role: 'group', label: '各县（市、区）公布的成果，按方位排列' })}>
      {COUNTY_SCHEME.map(({ area, name, column, row, wide = 1, high = 1 }) => {
        const { name: whole = name, published = 0 } = items.find((one) => one.area === area) ?? {};
        const place = { gridColumn: `${column} / span ${wide}`, gridRow: `${row} / span ${high}` };
        const some = published > 0;
        return (
          <View key={area} className={classes('scheme__place', some && 'scheme__place--some')} style={place} {...(some ? { ...aria({ role: 'button', label: `${whole}，公布${published}份` }), onClick: () => onOpen({ area, name: whole }) } : {})}>
            <View className='scheme__name'>{name}</View>
            <View className='scheme__count'>{some ? `${published}份` : '—'}</View>
          </View>
        );
      })}
    </View>
  );
}

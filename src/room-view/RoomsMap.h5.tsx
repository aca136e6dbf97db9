import { useMemo } from 'react';
import { View } from '@tarojs/components';
import { classes } from '@/components/classes';
import { SCHEMATIC } from '@/copy/rooms-map';
import { aria } from '@/design/aria';
import { useSettings } from '@/design/settings';
import { clustersOf, drawn, frameAround, gridOn, scaleBar } from '@/domain/room/map';
import { namesOn } from '@/domain/room/map-names';
import { SEATS } from '@/domain/room/seats';
import type { RoomOnMap, RoomsMapProps } from './RoomsMap';
import './rooms-map.scss';

/** Drawn for the narrowest phone, px; on a wider one everything but the markers grows with it, so markers never meet. */
const WIDTH = 288;
const FREE = 4;
/** How much of a marker is seen; the rest is there for the finger. */
const SEEN = 0.8;
/** Below the picture: the scale and where north is. */
const FOOT = 34;
const SIZES = { normal: { target: 48, letter: 12 }, elder: { target: 60, letter: 18 } } as const;

/** Rooms drawn from their positions alone, without any boundary: markers, the seats of the counties, a scale and where north is. The larger place shows the seats, a smaller one its rooms by name first. */
export function RoomsMap<R extends RoomOnMap>({ rooms, around, words, onOpen }: RoomsMapProps<R>) {
  const { target, letter } = SIZES[useSettings(({ size }) => size)];
  const picture = drawn(frameAround([...around, ...rooms]), WIDTH);
  const clusters = useMemo(() => clustersOf(rooms.map((one) => ({ ...one, id: one.roomId })), (target + FREE) * picture.metres), [rooms, target, picture.metres]);
  const [high, bar] = [picture.height + FOOT, scaleBar(picture)];
  const grid = gridOn(picture, bar);
  const places = around.length > 1 ? SEATS : [...clusters.filter(({ spots }) => spots.length === 1).map(({ spots: [room] }) => room!), ...SEATS];
  const line = picture.height + FOOT / 2;
  return (
    <>
      <View className='rooms-map' {...aria({ role: 'group', label: words.label })}>
        <svg className='rooms-map__drawn' viewBox={`0 0 ${WIDTH} ${high}`} aria-hidden='true'>
          <path className='rooms-map__grid' d={[...grid.across.map((x) => `M${x} 0v${picture.height}`), ...grid.down.map((y) => `M0 ${y}h${WIDTH}`)].join('')} />
          {namesOn(picture, { places, markers: clusters, wide: target * SEEN, size: letter }).map(({ name, dot, x, y, anchor }) => (
            <g key={`${name} ${x} ${y}`}>{dot && <circle className='rooms-map__dot' cx={dot.x} cy={dot.y} r='2.5' />}<text className='rooms-map__name' x={x} y={y} textAnchor={anchor} dominantBaseline='central' fontSize={letter}>{name}</text></g>
          ))}
          <path className='rooms-map__bar' d={`M0 ${line - 5}v5h${bar.length}v-5`} />
          <text className='rooms-map__name' x={6 + bar.length} y={line - 2} dominantBaseline='central' fontSize={letter}>一格{bar.kilometres}公里</text>
          <path className='rooms-map__north' d={`M${WIDTH - 20} ${line - 12}l6 18l-6-5l-6 5z`} />
          <text className='rooms-map__name' x={WIDTH - 32} y={line - 2} textAnchor='end' dominantBaseline='central' fontSize={letter}>北</text>
        </svg>
        {clusters.map((cluster) => {
          const [{ x, y }, here, mark] = [picture.point(cluster), cluster.spots, words.mark(cluster.spots)];
          return (
            <View key={cluster.id} className={classes('rooms-map__marker', here.length > 1 && 'rooms-map__marker--several')} style={{ left: `${(x / WIDTH) * 100}%`, top: `${(y / high) * 100}%` }} {...aria({ role: 'button', label: words.words(here) })} onClick={() => onOpen(here)}>
              <View className={classes('rooms-map__count', /\D/.test(mark) && 'rooms-map__count--word')}>{mark}</View>
            </View>
          );
        })}
      </View>
      <View className='rooms-map__note'>{SCHEMATIC}{words.howToRead}</View>
    </>
  );
}

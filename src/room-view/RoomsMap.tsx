import { useMemo, useState } from 'react';
import Taro from '@tarojs/taro';
import { Map, View } from '@tarojs/components';
import type { MapWords } from '@/copy/rooms-map';
import several from '@/design/markers/cluster.png';
import one from '@/design/markers/room.png';
import { useSettings } from '@/design/settings';
import { clustersOf, drawn, frameAround, metresAtZoom, zoomFor } from '@/domain/room/map';
import type { Position } from '@/domain/room/place';
import './rooms-map.scss';

export type RoomOnMap = Position & { roomId: string; name: string };
/** `around`: what is in view beside the rooms. */
export type RoomsMapProps<R extends RoomOnMap> = { rooms: readonly R[]; around: readonly Position[]; words: MapWords<R>; onOpen: (rooms: readonly R[]) => void };

/** What the page leaves free at both sides together, px. */
const EDGES = 32;
const FREE = 4;
const windowWidth = (): number => { try { return Taro.getWindowInfo().windowWidth; } catch { return 375; } };

/**
 * Rooms on WeChat's own map, which carries the approval number of the surveying authority. Nobody's whereabouts are asked for. Rooms
 * that are too near each other stand together until one looks closer. In a browser RoomsMap.h5.tsx is taken.
 */
export function RoomsMap<R extends RoomOnMap>({ rooms, around, words, onOpen }: RoomsMapProps<R>) {
  const target = useSettings(({ size }) => size) === 'elder' ? 60 : 48;
  const [start] = useState(() => {
    const frame = frameAround([...around, ...rooms]);
    return { latitude: (frame.south + frame.north) / 2, longitude: (frame.west + frame.east) / 2, scale: Math.floor(zoomFor(drawn(frame, windowWidth() - EDGES).metres)) };
  });
  const [zoom, setZoom] = useState(start.scale);
  const clusters = useMemo(() => clustersOf(rooms.map((room) => ({ ...room, id: room.roomId })), (target + FREE) * metresAtZoom(zoom)), [rooms, target, zoom]);
  const open = (marker: number) => onOpen(clusters[marker - 1]?.spots ?? []);
  return (
    <View className='rooms-map'>
      <Map
        className='rooms-map__native' {...start} enableRotate={false} onError={() => undefined}
        markers={clusters.map(({ latitude, longitude, spots }, i) => ({
          id: i + 1, latitude, longitude, iconPath: spots.length > 1 ? several : one, width: target, height: target, anchor: { x: 0.5, y: 0.5 }, label: inMiddle(words.mark(spots), target), ariaLabel: words.words(spots),
        }))}
        onMarkerTap={({ detail }) => open(Number(detail.markerId))} onLabelTap={({ detail }) => open(Number(detail.markerId))}
        onRegionChange={({ detail }) => { const { scale } = detail as unknown as { scale?: number }; if (scale && Math.abs(scale - zoom) >= 0.25) setZoom(scale); }}
      />
    </View>
  );
}

/** Words in the middle of their marker: a label is placed by its upper left corner. A figure is about half as wide as it is high, a character as wide as high. */
function inMiddle(content: string, target: number) {
  const figures = /^\d+$/.test(content);
  const fontSize = Math.round(target / (figures ? 3 : 3.6));
  return { content, color: '#ffffff', fontSize, anchorX: -content.length * fontSize * (figures ? 0.28 : 0.5), anchorY: -fontSize * 0.62, borderWidth: 0, borderColor: '#00000000', borderRadius: 0, bgColor: '#00000000', padding: 0, textAlign: 'left' as const };
}

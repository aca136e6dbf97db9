import Taro from '@tarojs/taro';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { toast } from '@/design/toast';

/** The page that needs no login, for whoever has no WeChat; in a browser also the poster. */
export function OpenPage({ sessionId, address }: { sessionId: string; address: string }) {
  const whole = /^https?:/.test(address) ? address : process.env.TARO_ENV === 'h5' ? `${location.origin}${address}` : '';
  if (!whole) return null;
  const copy = () => void Taro.setClipboardData({ data: whole }).then(() => toast('网址已复制。'));
  return (
    <Section title='转给别人看'>
      <Card>
        <Row>
          <Button fit icon='share' label='复制网页地址' onPress={copy}>复制网页地址</Button>
          {process.env.TARO_ENV === 'h5' && <Button fit kind='quiet' label='打开不用登录的网页' onPress={() => void window.open(whole, `open-${sessionId}`)}>打开网页</Button>}
        </Row>
      </Card>
    </Section>
  );
}

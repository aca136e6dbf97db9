import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { goTo, paths } from '@/navigation';

/** How to complain, what this rests on, and what it does not do. */
export function About() {
  return (
    <View className='me__section'>
      <Section title='投诉建议'>
        <Card>
          <View className='me__words'>对答复不满意、超期没有答复：先向议事室召集人提出；也可以向上一级党组织、乡镇（街道）委员履职小组或县（市、区）政协反映。议事室页面里写明了由谁领导、由谁指导。</View>
          <View className='me__words'>对本程序的意见建议，请联系页脚写明的主办单位；急事请拨打12345政务服务热线。</View>
        </Card>
      </Section>
      <Section title='关于'>
        <Card flush><ListItem icon='document' title='规则与约定' note='政策怎么规定，政策没写的怎么约定' onPress={() => goTo(paths.rules())} /></Card>
        <Card>
          <View className='me__words'>依据中共扬州市委扬委〔2020〕194号转发的《实施意见》，建好用好“有事好商量”协商议事室。</View>
          <View className='me__words'>不打卡、不积分、不排名。附议和转发不作为考核依据。姓名只显示姓，不收身份证号。</View>
          {process.env.TARO_APP_DEMO === '1' && <View className='me__words'>这是本机演示：村（社区）名称是真实的，人物和议题都是虚构的演示数据。</View>}
        </Card>
      </Section>
    </View>
  );
}

import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { aria } from '@/design/aria';
import { PROCEDURE_STEPS, type ProcedureStep } from '@/domain/topic/procedure';
import './decide.scss';

const STEPS = Object.keys(PROCEDURE_STEPS) as ProcedureStep[];

/** 程序关, to be read and not ticked: what the record shows, and what it lacks. */
export function ProcedureCheck({ missing }: { missing: readonly ProcedureStep[] }) {
  return (
    <View className='check-list' {...aria({ role: 'group', label: missing.length === 0 ? '程序关，已经齐全' : `程序关，还缺${missing.length}项` })}>
      <View className='choice__label'>{missing.length === 0 ? '程序关：系统已核对，齐全' : `程序关：还缺${missing.length}项，请召集人补上`}</View>
      {STEPS.map((step) => {
        const lacks = missing.includes(step);
        return (
          <View key={step} className={lacks ? 'check-line check-line--missing' : 'check-line'}>
            <Icon name={lacks ? 'close' : 'check'} size='sm' className='check-line__sign' />
            <View className='check-line__words'>{lacks ? `还没有${PROCEDURE_STEPS[step]}` : PROCEDURE_STEPS[step]}</View>
          </View>
        );
      })}
    </View>
  );
}

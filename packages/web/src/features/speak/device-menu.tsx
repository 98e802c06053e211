import { useId } from 'react';
import { en } from '../../i18n/en.ts';
import field from '../../ui/field.module.css';
import type { Device } from './microphone.ts';
import s from './speak-room.module.css';

const t = en.speak;

type DeviceMenuProps = { readonly devices: readonly Device[]; readonly deviceId: string | null; readonly onChoose: (id: string) => void };

export function DeviceMenu({ devices, deviceId, onChoose }: DeviceMenuProps) {
  const id = useId();
  if (devices.length === 0) return null;
  return (
    <div className={`${field.field} ${s.device}`}>
      <label htmlFor={id} className={field.label}>
        {t.device}
      </label>
      <select id={id} className={field.control} value={deviceId ?? undefined} onChange={(event) => onChoose(event.currentTarget.value)}>
        {devices.map((device, index) => (
          <option key={device.id} value={device.id}>
            {device.label || t.unnamed(index + 1)}
          </option>
        ))}
      </select>
    </div>
  );
}

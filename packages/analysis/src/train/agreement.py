"""Fits the reader of pairs: all of MiniLM's layers are taught, and what changed is kept as narrow products.

Called by agreement.ts as `python3 agreement.py FOLDER WEIGHTS` with torch 2.13 (any processor; half an hour on two cores). FOLDER holds material.json:
pairs to teach with, to ask about, and a sample whose outputs are told. What was learnt is written beside it: learnt.json (name and length of each array, in
order, and the outputs of the sample) and learnt.f32 (the numbers, one array after the other).
"""

import json
import math
import random
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEADS, LAYERS, OUTPUTS, EPSILON = 384, 12, 6, 3, 1e-12
ROUNDS, BATCH, RATE, WARM, DROP, DECAY = 3, 32, 1e-4, 0.06, 0.1, 0.01
# Products of this rank keep nearly all that changed.
RANK = 64
# Batches are made of pairs of like length, among so many batches at a time.
SORTED_TOGETHER = 50
SEED = 1


def read_safetensors(path):
    with open(path, "rb") as file:
        content = file.read()
    start = 8 + int.from_bytes(content[:8], "little")
    tensors = {}
    for name, told in json.loads(content[8:start]).items():
        if name == "__metadata__" or told["dtype"] != "F16":
            continue
        begin, end = told["data_offsets"]
        halves = torch.frombuffer(bytearray(content[start + begin : start + end]), dtype=torch.float16)
        tensors[name] = halves.float().reshape(told["shape"])
    return tensors


class Linear(nn.Module):
    def __init__(self, tensors, name):
        super().__init__()
        self.weight = nn.Parameter(tensors[f"{name}.weight"].clone())
        self.bias = nn.Parameter(tensors[f"{name}.bias"].clone())

    def forward(self, rows):
        return F.linear(rows, self.weight, self.bias)


class Norm(Linear):
    def forward(self, rows):
        return F.layer_norm(rows, (WIDTH,), self.weight, self.bias, EPSILON)


class Layer(nn.Module):
    def __init__(self, tensors, name):
        super().__init__()
        self.parts = nn.ModuleDict()
        for part in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"):
            self.parts[part.replace(".", "-")] = Linear(tensors, f"{name}.{part}")
        for part in ("attention.output.LayerNorm", "output.LayerNorm"):
            self.parts[part.replace(".", "-")] = Norm(tensors, f"{name}.{part}")

    def forward(self, rows, mask):
        def of(name, given):
            return self.parts[name](given)

        def heads(given):
            return given.view(given.shape[0], given.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

        def drop(given):
            return F.dropout(given, DROP, self.training)

        queries, keys, values = (heads(of(f"attention-self-{part}", rows)) for part in ("query", "key", "value"))
        shares = drop((queries @ keys.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask).softmax(-1))
        joined = (shares @ values).transpose(1, 2).reshape(rows.shape)
        attended = of("attention-output-LayerNorm", rows + drop(of("attention-output-dense", joined)))
        hidden = F.gelu(of("intermediate-dense", attended))
        return of("output-LayerNorm", attended + drop(of("output-dense", hidden)))


class Reader(nn.Module):
    def __init__(self, tensors):
        super().__init__()
        self.pieces = tensors["embeddings.word_embeddings.weight"]
        self.places = tensors["embeddings.position_embeddings.weight"]
        self.texts = nn.Parameter(tensors["embeddings.token_type_embeddings.weight"].clone())
        self.norm = Norm(tensors, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(tensors, f"encoder.layer.{i}") for i in range(LAYERS))
        self.pooler = nn.Linear(WIDTH, WIDTH)
        self.classifier = nn.Linear(WIDTH, OUTPUTS)

    def forward(self, ids, texts, mask):
        rows = F.dropout(self.norm(self.pieces[ids] + self.places[: ids.shape[1]] + self.texts[texts]), DROP, self.training)
        hidden = (1 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            rows = layer(rows, hidden)
        return self.classifier(F.dropout(torch.tanh(self.pooler(rows[:, 0])), DROP, self.training))


def padded(pairs):
    longest = max(len(pair["ids"]) for pair in pairs)
    ids, texts, mask = (torch.zeros(len(pairs), longest, dtype=torch.long) for _ in range(3))
    for row, pair in enumerate(pairs):
        length = len(pair["ids"])
        ids[row, :length] = torch.tensor(pair["ids"])
        texts[row, pair["first"] : length] = 1
        mask[row, :length] = 1
    return ids, texts, mask


def chosen(pairs):
    """A pair that counts 0.25 is read in one round of four, one that counts 2 twice in each."""
    return [pair for pair in pairs for _ in range(int(pair["counts"]) + (random.random() < pair["counts"] % 1))]


def batches(pairs):
    random.shuffle(pairs)
    together = BATCH * SORTED_TOGETHER
    for start in range(0, len(pairs), together):
        alike = sorted(pairs[start : start + together], key=lambda pair: len(pair["ids"]))
        parts = [alike[at : at + BATCH] for at in range(0, len(alike), BATCH)]
        random.shuffle(parts)
        yield from parts


def teach(reader, pairs):
    taught = [parameter for parameter in reader.parameters() if parameter.requires_grad]
    optimiser = torch.optim.AdamW(taught, lr=RATE, weight_decay=DECAY)
    steps = ROUNDS * math.ceil(sum(pair["counts"] for pair in pairs) / BATCH)
    step, loss_of_some, began = 0, 0.0, time.time()
    reader.train()
    for _ in range(ROUNDS):
        for batch in batches(chosen(pairs)):
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / (WARM * steps)) * max(0.02, 1 - step / steps)
            with torch.autocast("cpu", torch.bfloat16):
                outputs = reader(*padded(batch)).float()
            loss = F.cross_entropy(outputs, torch.tensor([pair["right"] for pair in batch]))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(taught, 1)
            optimiser.step()
            step, loss_of_some = step + 1, loss_of_some + loss.item()
            if step % 100 == 0:
                print(f"{step} of {steps} steps, loss {loss_of_some / 100:.3f}, {time.time() - began:.0f} s", flush=True)
                loss_of_some = 0.0
    reader.eval()


def told_right(reader, pairs):
    """Shares of pairs that are read right, by the set they are of; and of the same told from its opposite."""
    sets = {}
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        ordered = sorted(pairs, key=lambda pair: len(pair["ids"]))
        for start in range(0, len(ordered), 64):
            batch = ordered[start : start + 64]
            for pair, (same, beside, against) in zip(batch, reader(*padded(batch)).float().tolist()):
                of = sets.setdefault(pair["set"], [0, 0, 0, 0])
                of[0] += [same, beside, against].index(max(same, beside, against)) == pair["right"]
                of[1] += 1
                if pair["right"] != 1:
                    of[2] += (same > against) == (pair["right"] == 0)
                    of[3] += 1
    for name, (right, all_of, told, sided) in sorted(sets.items()):
        print(f"{name}: {right / all_of:.3f} of {all_of} right, same told from opposite {told / max(1, sided):.3f}", flush=True)


def learnt(reader, tensors):
    """What the product adds to the package: matrices of layers as products of a given rank, everything else in full."""
    arrays = {"texts": reader.texts, "embeddings.LayerNorm.weight": reader.norm.weight, "embeddings.LayerNorm.bias": reader.norm.bias}
    for name, part in (("pooler", reader.pooler), ("classifier", reader.classifier)):
        arrays |= {f"{name}.weight": part.weight, f"{name}.bias": part.bias}
    for i, layer in enumerate(reader.layers):
        for part, module in layer.parts.items():
            name = f"encoder.layer.{i}.{part.replace('-', '.')}"
            arrays[f"{name}.bias"] = module.bias
            if isinstance(module, Norm):
                arrays[f"{name}.weight"] = module.weight
                continue
            up, sizes, down = torch.linalg.svd(module.weight.detach() - tensors[f"{name}.weight"], full_matrices=False)
            root = sizes[:RANK].sqrt()
            arrays[f"{name}.up"], arrays[f"{name}.down"] = up[:, :RANK] * root, root[:, None] * down[:RANK]
            with torch.no_grad():
                module.weight.copy_(tensors[f"{name}.weight"] + arrays[f"{name}.up"] @ arrays[f"{name}.down"])
    return arrays


def main(folder, weights):
    random.seed(SEED)
    torch.manual_seed(SEED)
    with open(f"{folder}/material.json", encoding="utf-8") as file:
        material = json.load(file)
    tensors = read_safetensors(weights)
    reader = Reader(tensors)
    teach(reader, material["teach"])
    told_right(reader, material["ask"])
    arrays = learnt(reader, tensors)
    print(f"as products of rank {RANK}:")
    told_right(reader, material["ask"])
    with torch.no_grad():
        outputs = [reader(*padded([pair]))[0].tolist() for pair in material["sample"]]
    with open(f"{folder}/learnt.json", "w", encoding="utf-8") as file:
        json.dump({"arrays": [[name, array.numel()] for name, array in arrays.items()], "sample": outputs}, file)
    with open(f"{folder}/learnt.f32", "wb") as file:
        for array in arrays.values():
            file.write(array.detach().contiguous().numpy().tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Fits the reader of pairs: all of MiniLM's layers are taught, and what changed is kept as narrow products.

Called by agreement.ts as `python3 agreement.py FOLDER WEIGHTS` with torch 2.13 (any processor; half an hour on two cores). FOLDER holds material.json:
pairs to teach with, to ask about, a sample whose outputs are told, and, where something learnt before is gone on from, the names and lengths of its arrays,
whose numbers are in start.f32. What was learnt is written beside it: learnt.json (name and length of each array, in
order, and the outputs of the sample) and learnt.f32 (the numbers, one array after the other).
"""

import math
import random
import sys

import torch
from torch import nn

from minilm import WIDTH, Body, Steps, batches, drop, go_on_from, learnt, read_material, read_safetensors, read_start, write_learnt

OUTPUTS = 3
ROUNDS, BATCH, RATE = 3, 32, 1e-4
# What goes on from what was learnt before goes in smaller steps, lest it forget.
FURTHER_ROUNDS, FURTHER_RATE = 2, 5e-5
# Products of this rank keep nearly all that changed.
RANK = 64
SEED = 1


class Reader(nn.Module):
    def __init__(self, tensors):
        super().__init__()
        self.body = Body(tensors)
        self.pooler = nn.Linear(WIDTH, WIDTH)
        self.classifier = nn.Linear(WIDTH, OUTPUTS)

    def forward(self, ids, texts, mask):
        rows = self.body(ids, texts, mask)
        return self.classifier(drop(torch.tanh(self.pooler(rows[:, 0])), self.training))


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


def length(pair):
    return len(pair["ids"])


def loss(outputs, rights):
    """How unlikely it is held that one of the outputs that may be right is."""
    wrong = torch.zeros_like(outputs)
    for row, right in enumerate(rights):
        wrong[row, [output for output in range(OUTPUTS) if output not in right]] = -math.inf
    return (outputs.logsumexp(1) - (outputs + wrong).logsumexp(1)).mean()


def teach(reader, pairs, rounds, rate):
    steps = Steps(reader, rate, rounds * math.ceil(sum(pair["counts"] for pair in pairs) / BATCH))
    reader.train()
    for _ in range(rounds):
        for batch in batches(chosen(pairs), BATCH, length):
            with torch.autocast("cpu", torch.bfloat16):
                outputs = reader(*padded(batch)).float()
            steps.take(loss(outputs, [pair["right"] for pair in batch]))
    reader.eval()


def told_right(reader, pairs):
    """Shares of pairs that are read right, by the set they are of; and of the same told from its opposite."""
    sets = {}
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        ordered = sorted(pairs, key=length)
        for start in range(0, len(ordered), 64):
            batch = ordered[start : start + 64]
            for pair, (same, beside, against) in zip(batch, reader(*padded(batch)).float().tolist()):
                of = sets.setdefault(pair["set"], [0, 0, 0, 0])
                of[0] += [same, beside, against].index(max(same, beside, against)) in pair["right"]
                of[1] += 1
                if pair["right"] in ([0], [2]):
                    of[2] += (same > against) == (pair["right"] == [0])
                    of[3] += 1
    for name, (right, all_of, told, sided) in sorted(sets.items()):
        print(f"{name}: {right / all_of:.3f} of {all_of} right, same told from opposite {told / max(1, sided):.3f}", flush=True)


def main(folder, weights):
    random.seed(SEED)
    torch.manual_seed(SEED)
    material = read_material(folder)
    tensors = read_safetensors(weights)
    reader = Reader(tensors)
    if material["start"]:
        start = read_start(folder, material["start"])
        go_on_from(reader.body, tensors, start)
        with torch.no_grad():
            for name, part in (("pooler", reader.pooler), ("classifier", reader.classifier)):
                part.weight.copy_(start[f"{name}.weight"].reshape(part.weight.shape))
                part.bias.copy_(start[f"{name}.bias"])
        told_right(reader, material["ask"])
        teach(reader, material["teach"], FURTHER_ROUNDS, FURTHER_RATE)
    else:
        teach(reader, material["teach"], ROUNDS, RATE)
    told_right(reader, material["ask"])
    arrays = learnt(reader.body, tensors, RANK)
    for name, part in (("pooler", reader.pooler), ("classifier", reader.classifier)):
        arrays |= {f"{name}.weight": part.weight, f"{name}.bias": part.bias}
    print(f"as products of rank {RANK}:")
    told_right(reader, material["ask"])
    with torch.no_grad():
        outputs = [reader(*padded([pair]))[0].tolist() for pair in material["sample"]]
    write_learnt(folder, arrays, outputs)


if __name__ == "__main__":
    main(*sys.argv[1:])

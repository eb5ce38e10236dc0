//! Which nodes of a network belong together: groups with more ties inside than by chance (modularity, after Louvain).
//!
//! Nodes are looked at in their order, and each goes where it gains most: the same network gives the same groups.

use std::collections::BTreeMap;

/// What draws two nodes together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pull {
    /// One node.
    pub(crate) one: usize,
    /// The other.
    pub(crate) other: usize,
    /// How strongly; 1 is usual.
    pub(crate) strength: f64,
}

/// The group of every node, numbered in order of their first members.
pub(crate) fn communities(nodes: usize, pulls: &[Pull]) -> Vec<usize> {
    let mut of: Vec<usize> = (0..nodes).collect();
    let mut web = Web::new(nodes, pulls);
    loop {
        let (groups, count) = web.groups();
        for group in &mut of {
            *group = groups[*group];
        }
        if count == web.beside.len() {
            return of;
        }
        web = web.merged(&groups, count);
    }
}

/// Nodes, or groups taken as nodes, with the strength of their connections.
struct Web {
    /// The others, with strengths.
    beside: Vec<Vec<(usize, f64)>>,
    /// Strength within each, counted from both ends.
    within: Vec<f64>,
}

/// More rounds than any real network needs.
const ROUNDS: usize = 40;

impl Web {
    fn new(nodes: usize, pulls: &[Pull]) -> Self {
        let mut beside = vec![Vec::new(); nodes];
        for pull in pulls {
            beside[pull.one].push((pull.other, pull.strength));
            beside[pull.other].push((pull.one, pull.strength));
        }
        Self {
            beside,
            within: vec![0.0; nodes],
        }
    }

    fn strength(&self, node: usize) -> f64 {
        self.within[node] + self.beside[node].iter().map(|(_, s)| s).sum::<f64>()
    }

    /// Moves nodes between groups until none gains by it; gives back the groups, and how many there are.
    fn groups(&self) -> (Vec<usize>, usize) {
        let nodes = self.beside.len();
        let strength: Vec<f64> = (0..nodes).map(|node| self.strength(node)).collect();
        let whole = strength.iter().sum::<f64>().max(1.0);
        let mut of: Vec<usize> = (0..nodes).collect();
        let mut total = strength.clone();
        for _ in 0..ROUNDS {
            let mut moved = false;
            for node in 0..nodes {
                let was = of[node];
                total[was] -= strength[node];
                let best = self.best(node, &of, |group| strength[node] * total[group] / whole);
                total[best] += strength[node];
                of[node] = best;
                moved |= best != was;
            }
            if !moved {
                break;
            }
        }
        numbered(&of)
    }

    /// The group that a node is best in: its own, unless another is better.
    fn best(&self, node: usize, of: &[usize], by_chance: impl Fn(usize) -> f64) -> usize {
        let mut joined: BTreeMap<usize, f64> = BTreeMap::new();
        for (other, strength) in &self.beside[node] {
            *joined.entry(of[*other]).or_default() += strength;
        }
        let own = of[node];
        let gain = |group: usize, joined: f64| joined - by_chance(group);
        let stay = gain(own, joined.get(&own).copied().unwrap_or(0.0));
        let mut best = (own, stay + 1e-9);
        for (group, strength) in joined {
            let gain = gain(group, strength);
            if gain > best.1 {
                best = (group, gain);
            }
        }
        best.0
    }

    /// Its groups taken as nodes.
    fn merged(&self, groups: &[usize], count: usize) -> Self {
        let mut within = vec![0.0; count];
        let mut beside = vec![BTreeMap::<usize, f64>::new(); count];
        for (node, others) in self.beside.iter().enumerate() {
            let group = groups[node];
            within[group] += self.within[node];
            for (other, strength) in others {
                if groups[*other] == group {
                    within[group] += strength;
                } else {
                    *beside[group].entry(groups[*other]).or_default() += strength;
                }
            }
        }
        let beside = beside
            .into_iter()
            .map(|others| others.into_iter().collect())
            .collect();
        Self { beside, within }
    }
}

fn numbered(of: &[usize]) -> (Vec<usize>, usize) {
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    let numbered = of
        .iter()
        .map(|group| {
            let next = numbers.len();
            *numbers.entry(*group).or_insert(next)
        })
        .collect();
    (numbered, numbers.len())
}

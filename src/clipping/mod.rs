//! clipping

//! stub
pub mod edtf { #[derive(Clone,Debug,PartialEq,Eq)] pub struct Edtf(String); pub struct EdtfError{pub message:String,pub hint:Option<String>,pub at:std::ops::Range<usize>} impl Edtf { pub fn parse(s:&str)->Result<Edtf,EdtfError>{Ok(Edtf(s.into()))} } }

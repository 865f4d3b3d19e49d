$version: "2.0"

// Published facts that are wrong, or stricter than the service is, each with its reason.
//
// None is known of the version that the facts are taken from. What is documented beyond the
// published traits is a condition: its severity can be changed.
namespace com.amazonaws.sagemaker
